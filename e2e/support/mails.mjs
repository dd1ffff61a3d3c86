// The demo's outbox.

// The mails about an entry, the newest first, as text.
export async function mailsAbout(page, id) {
  await page.goto('/demo/mails')
  const about = page.getByRole('article').filter({ has: page.locator(`a[href$="/my/entries/${id}"]`) })
  return about.allInnerTexts()
}
