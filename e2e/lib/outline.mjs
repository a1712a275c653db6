// What somebody hears who listens to a page: roles and names, in their order.

const HEARD = new Set([
  'navigation', 'region', 'group', 'heading', 'link', 'button', 'checkbox', 'radio', 'textbox', 'status', 'term',
]);

/** One line for each thing with a name: `link Your file`, `checkbox Tasks [checked]`. Sentences and
 *  addresses are left out; a heading says its level. */
export async function outline(page, within = 'main') {
  const snapshot = await page.locator(within).ariaSnapshot();
  return snapshot.split('\n').map(heard).filter(Boolean);
}

/** `- heading "Who" [level=1]:`, `- group: More choices` or `- 'link "Choose : Esther"':` in short. */
function heard(line) {
  const plain = line.trim().replace(/^- '?/, '').replace(/:$/, '').replace(/'$/, '');
  const [, role, quoted, marks, text] = plain.match(/^(\w+)(?: "((?:[^"\\]|\\.)*)")?((?: \[[^\]]*\])*)(?:: (.*))?$/) ?? [];
  if (!HEARD.has(role)) return undefined;
  const name = (quoted ?? text ?? '').replace(/^"|"$/g, '').replaceAll('\\"', '"').replace(/ : /g, ': ');
  return `${role} ${name}${marks ?? ''}`.trim();
}
