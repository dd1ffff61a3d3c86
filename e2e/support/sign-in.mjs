// Signing in as one of the demo's persons, as a newcomer does: on /demo, with the person's button.
export const persons = [
  'secretariat', 'chair', 'juror-1', 'applicant', 'agency', 'officer', 'artist', 'trainer', 'translator', 'evaluator', 'admin'
]

export async function signIn({ page, signedIn }, person) {
  await page.goto('/demo')
  signedIn()
  const button = page.locator(
    `button[name="person"][value="${person}"], form:has(input[name="person"][value="${person}"]) button`
  )
  await Promise.all([
    page.waitForURL((address) => address.pathname !== '/demo' && address.pathname !== '/demo/sign-in'),
    button.first().click()
  ])
}

// The applicant's button on a sign-in page that stands where a private page would be.
export const beApplicant = (page) => page.locator('form[action="/demo/sign-in"] button[value="applicant"]')
