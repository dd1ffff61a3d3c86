export const languages = ['en', 'it', 'de', 'sl', 'el', 'ro', 'bg', 'hu']

// The language that an address promises: /bg/award -> bg, /demo?lang=el -> el; undefined where it promises none.
export function languageOf(address) {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  return [pathname.split('/')[1], searchParams.get('lang')].find((it) => languages.includes(it))
}
