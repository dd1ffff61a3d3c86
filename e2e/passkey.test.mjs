// Passkeys, with an authenticator of the browser's own: made on the account page, used on the sign-in page.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { closeBrowser, visitor } from './support/browser.mjs'
import { startDemo } from './support/server.mjs'
import { signIn } from './support/sign-in.mjs'

let demo

before(async () => { demo = await startDemo() })
after(async () => {
  await closeBrowser()
  await demo?.stop()
})

async function authenticator(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true
    }
  })
  return {
    keys: async () => (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
    verify: (isUserVerified) => session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified })
  }
}

const register = 'form[data-passkey="register"]'
const use = 'form[data-passkey="sign-in"]'
const signOut = (page) => Promise.all([
  page.waitForURL(/\/en$/),
  page.locator('header form[action$="/sign-out"] button').click()
])

test('a passkey is made, signs in, goes on, and is removed', async (t) => {
  const visit = await visitor(t, demo)
  const { page } = visit
  const device = await authenticator(page)
  await signIn(visit, 'applicant')
  await page.goto('/en/my/account')
  await page.locator(`${register} input[name="label"]`).fill('office laptop')
  await Promise.all([page.waitForURL(/\?saved$/), page.locator(`${register} button`).click()])
  await page.getByText('office laptop').first().waitFor()
  const [key] = await device.keys()
  assert.equal(key.rpId, 'localhost')
  assert.equal(key.isResidentCredential, true)

  await signOut(page)
  visit.expect(/status of 401/)
  await page.goto('/en/my/account/name')
  await Promise.all([page.waitForURL(/\/en\/my\/account\/name$/), page.locator(`${use} button`).click()])
  await page.locator('input[name="name"]').waitFor()

  await page.goto('/en/my/account')
  await Promise.all([
    page.waitForURL(/\?saved$/),
    page.locator('form[action*="/passkeys/"][action$="/removal"] button').click()
  ])
  await signOut(page)
  visit.expect(/status of 400/)
  await page.goto('/en/sign-in')
  await page.locator(`${use} button`).click()
  await page.locator(`${use} .msg[role="alert"]`).filter({ hasText: /\S/ }).waitFor()
  assert.equal((await page.context().cookies()).length, 0)
})

test('what was typed when the session had ended is saved after a passkey signs in', async (t) => {
  const visit = await visitor(t, demo)
  const { page, context } = visit
  await authenticator(page)
  await signIn(visit, 'officer')
  await page.goto('/en/my/account')
  await Promise.all([page.waitForURL(/\?saved$/), page.locator(`${register} button`).click()])

  await page.goto('/en/my/account/name')
  await context.clearCookies()
  visit.expect(/status of 401/)
  await page.locator('input[name="name"]').fill('Otto the Second')
  await page.locator('main form button').click()
  await page.locator(use).waitFor()
  await Promise.all([page.waitForURL(/\/my\/account\?saved$/), page.locator(`${use} button`).click()])
  await page.getByText('Otto the Second').first().waitFor()
})

test('an unverified user is not signed in', async (t) => {
  const visit = await visitor(t, demo)
  const { page } = visit
  const device = await authenticator(page)
  await signIn(visit, 'artist')
  await page.goto('/en/my/account')
  await Promise.all([page.waitForURL(/\?saved$/), page.locator(`${register} button`).click()])
  await signOut(page)
  await device.verify(false)
  await page.goto('/en/sign-in')
  await page.locator(`${use} button`).click()
  await page.locator(`${use} .msg[role="alert"]`).filter({ hasText: /\S/ }).waitFor()
  assert.equal((await page.context().cookies()).length, 0)
})

test('without script the passkey is not offered and the code signs in', async (t) => {
  const visit = await visitor(t, demo, { script: false })
  const { page } = visit
  await page.goto('/en/sign-in')
  assert.equal(await page.locator(use).isVisible(), false)
  await page.locator('input[name="sign-in-email"]').fill('nia@example.eu')
  await page.locator('main form:has(input[name="sign-in-email"]) button').first().click()
  const code = page.locator('input[name="sign-in-code"]')
  await code.waitFor()
  const mails = await (await fetch(`${demo.url}/demo/mails`)).text()
  await code.fill(mails.match(/(\d{6}) is your code/)[1])
  await page.locator('form[action$="/sign-in/code"] button').click()
  await page.locator('input[name="sign-in-name"]').fill('Nia')
  visit.signedIn()
  await page.locator('form[action$="/sign-in/code"] button').click()
  await page.waitForURL(/\/en\/my\/account$/)
  await page.getByText('Nia', { exact: true }).first().waitFor()
})
