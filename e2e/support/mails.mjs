// The demo's outbox.

// The mails about an entry, the newest first, as text. They are read in a page of their own, since reading leads
// nobody away; it is closed at once, since a page behind another is drawn once a second.
export async function mailsAbout(context, id) {
  const page = await context.newPage()
  await page.goto('/demo/mails')
  const about = page.getByRole('article').filter({ has: page.locator(`a[href*="/my/entries/${id}"]`) })
  const mails = await about.allInnerTexts()
  await page.close()
  return mails
}
