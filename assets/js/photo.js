// Shows which square of a picture is kept, before it is sent. Not needed: without it the middle is kept.
// The picture itself goes as it is; the numbers of the sliders say which part, and the server cuts it out.
const form = document.querySelector("form[data-photo]");
const crop = form?.querySelector("[data-crop]");
const unseen = form?.querySelector("[data-unseen]");
const canvas = crop?.querySelector("canvas");
const sliders = crop ? [...crop.querySelectorAll("input")] : [];
const number = (name) => Number(form.elements[name].value);
let picture;
let asked = 0;

/** The same square as the server cuts: see Crop::square. */
function draw() {
  if (!picture) return;
  const side = (Math.min(picture.width, picture.height) * 100) / number("zoom");
  const left = ((picture.width - side) * number("across")) / 100;
  const top = ((picture.height - side) * number("down")) / 100;
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, left, top, side, side, 0, 0, canvas.width, canvas.height);
}

async function chosen() {
  const [file] = form.elements.photo.files;
  const turn = (asked += 1);
  picture?.close();
  picture = undefined;
  const read = file ? await createImageBitmap(file).catch(() => undefined) : undefined;
  // Somebody chose another one meanwhile.
  if (turn !== asked) return read?.close();
  picture = read;
  for (const slider of sliders) slider.value = slider.defaultValue;
  crop.hidden = !picture;
  unseen.hidden = !file || Boolean(picture);
  draw();
}

/** One can also push the picture itself. */
function pushed() {
  let from;
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    from = { x: event.clientX, y: event.clientY, across: number("across"), down: number("down") };
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!from || !picture) return;
    const side = (Math.min(picture.width, picture.height) * 100) / number("zoom");
    const by = side / canvas.clientWidth;
    const to = (start, moved, length) =>
      length - side < 1 ? start : start - (moved * by * 100) / (length - side);
    form.elements.across.value = to(from.across, event.clientX - from.x, picture.width);
    form.elements.down.value = to(from.down, event.clientY - from.y, picture.height);
    draw();
  });
  for (const end of ["pointerup", "pointercancel"]) canvas.addEventListener(end, () => (from = undefined));
}

if (form && typeof createImageBitmap === "function") {
  form.elements.photo.addEventListener("change", chosen);
  for (const slider of sliders) slider.addEventListener("input", draw);
  pushed();
  // What was chosen before one went back and forth.
  chosen();
}
