/** The instant in the reader's zone, or null when the page's own zone shows the same. */
export function localTime(at, lang, shownZone, readerZone) {
  const instant = new Date(at)
  if (Number.isNaN(instant.getTime())) return null
  // As the pages write it: English with the day before the month, 24 hours in every language.
  const locale = lang === 'en' ? 'en-IE' : lang
  const clock = { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
  const mine = instant.toLocaleString(locale, { ...clock, timeZone: readerZone })
  if (shownZone && mine === instant.toLocaleString(locale, { ...clock, timeZone: shownZone })) return null
  return instant.toLocaleString(locale, { ...clock, timeZone: readerZone, timeZoneName: 'short' })
}
