// How a journey is looked at: size, language, colours.
//
// By default four looks, chosen so that every two of the values meet once (dark
// on a phone, English on a desk, dark in Dutch …); `--all` takes all eight.

const SIZES = {
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
  desk: { viewport: { width: 1180, height: 860 } },
};
const LANGUAGES = { nl: 'nl-NL', en: 'en-GB' };
const SCHEMES = ['light', 'dark'];

const PAIRWISE = new Set(['phone nl light', 'phone en dark', 'desk nl dark', 'desk en light']);

/** The looks: `{name, size, lang, scheme}`. */
export function looks({ all = false } = {}) {
  return Object.keys(SIZES)
    .flatMap((size) =>
      Object.keys(LANGUAGES).flatMap((lang) =>
        SCHEMES.map((scheme) => ({ name: `${size} ${lang} ${scheme}`, size, lang, scheme })),
      ),
    )
    .filter((look) => all || PAIRWISE.has(look.name));
}

/** What Playwright has to know to open a page in this look. */
export function contextOptions(look, { baseURL, javaScript = true }) {
  return {
    ...SIZES[look.size],
    baseURL,
    locale: LANGUAGES[look.lang],
    timezoneId: 'Europe/Amsterdam',
    colorScheme: look.scheme,
    reducedMotion: 'reduce',
    javaScriptEnabled: javaScript,
  };
}
