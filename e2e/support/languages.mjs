export const languages = ['en', 'it', 'de', 'sl', 'el', 'ro', 'bg', 'hu']

// The language that an address promises: /bg/award -> bg; undefined for /demo, /styleguide and the like.
export function languageOf(address) {
  const first = new URL(address, 'http://localhost').pathname.split('/')[1]
  return languages.includes(first) ? first : undefined
}
