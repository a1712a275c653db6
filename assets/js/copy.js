// Copies a text by a button. Without it the text can be selected by hand.
for (const button of document.querySelectorAll("[data-copy]")) {
  const text = document.getElementById(button.dataset.copy);
  button.hidden = false;
  button.addEventListener("click", async () => {
    const words = text.value ?? text.textContent;
    try {
      await navigator.clipboard.writeText(words);
      button.textContent = button.dataset.copied;
    } catch {
      getSelection().selectAllChildren(text);
      text.select?.();
    }
  });
}
