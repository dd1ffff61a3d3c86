// What is typed is not lost: not by leaving, a colleague, a lost session, a broken line, a dead server or a second press.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { closeBrowser, visitor } from './support/browser.mjs'
import { answers, beginEntry, call, declarations } from './support/entry.mjs'
import { leads } from './support/hands.mjs'
import { pageFaults } from './support/inspect.mjs'
import { mailsAbout } from './support/mails.mjs'
import { startDemo } from './support/server.mjs'
import { beApplicant, signIn } from './support/sign-in.mjs'

const first = 'The town asks its people to a table.'
const mine = 'They eat "together" <every> week & talk.\n\nAnd they sing: ела, έλα!'
const theirs = 'Neighbours cook for neighbours.'

let demo
before(async () => { demo = await startDemo() })
after(async () => {
  await closeBrowser()
  await demo?.stop()
})

async function applicant(t, options) {
  const guest = await visitor(t, demo, { width: 390, height: 844, ...options })
  await signIn(guest, 'applicant')
  return guest
}

const area = (page) => page.getByRole('main').locator('textarea')
const save = (page) => page.locator('.save-bar button:not([name])')
const savedState = (page, state, options) => page.locator(`.saved[data-state="${state}"]`).waitFor(options)
const pathOf = (page) => new URL(page.url()).pathname

// Opens a question when its script, if there is any, is at work.
async function open(page, address, { script = true } = {}) {
  await page.goto(address)
  if (script) await ready(page)
}
const ready = (page) => page.evaluate(() => customElements.whenDefined('c-autosave').then(() => {}))

test('typed text is saved as it goes, and when the page is left', async (t) => {
  const guest = await applicant(t)
  const { page } = guest
  const { question, path } = await beginEntry(guest, demo, { given: {} })
  await open(page, question('summary'))
  await area(page).pressSequentially('They eat')
  await savedState(page, 'saved')
  assert.match(await page.locator('.saved').innerText(), /\d?\d:\d\d/, 'it says when')
  await page.reload()
  assert.equal(await area(page).inputValue(), 'They eat')
  assert.match(await page.locator('.saved').innerText(), /\d?\d:\d\d/, 'it still says when')

  await ready(page)
  await area(page).fill(mine)
  await page.goto(path)
  await page.goto(question('summary'))
  assert.equal(await area(page).inputValue(), mine)
})

// The second of two people comes to both texts by what the autosave says, or by the button.
for (const [way, script] of [['saying', true], ['button', true], ['button', false]]) {
  const how = `${script ? 'with' : 'without'} script, by the ${way === 'saying' ? 'autosave' : 'button'}`
  test(`two people at one answer, ${how}`, async (t) => {
    const [petra, colleague] = [await applicant(t, { script }), await applicant(t, { script })]
    petra.expect(/status of 409/)
    for (const choice of ['mine', 'theirs']) {
      await t.test(`${choice} is chosen`, async () => {
        const { question } = await beginEntry(petra, demo, { given: { summary: first } })
        const address = question('summary')
        for (const { page } of [petra, colleague]) await open(page, address, { script })
        await area(colleague.page).fill(theirs)
        await leads(colleague.page, () => save(colleague.page).click())

        const { page } = petra
        await area(page).fill(mine)
        if (way === 'saying') {
          await savedState(page, 'conflict')
          await leads(page, () => page.locator('.saved').locator('a, button').click())
        } else {
          const response = await leads(page, () => save(page).click())
          assert.equal(response.status(), 409)
        }
        const [one, other] = await page.locator('.conflict > section').all()
        assert.ok(one && other, `${pathOf(page)}: the two texts are not shown beside each other`)
        assert.ok((await one.innerText()).includes(theirs), 'their text is shown')
        assert.equal(await other.locator('textarea').inputValue(), mine, 'my text is kept')
        assert.deepEqual(await pageFaults(page, { builds: script && new Set() }), [])

        const take = choice === 'mine' ? other.getByRole('button') : one.locator('a, button')
        await leads(page, () => take.click())
        for (const { page } of [petra, colleague]) {
          await open(page, address, { script })
          assert.equal(await area(page).inputValue(), choice === 'mine' ? mine : theirs)
        }
        assert.equal(await page.locator('.saved[data-state="conflict"]').count(), 0, 'the conflict is settled')
      })
    }
  })
}

for (const script of [true, false]) {
  test(`a lost session, ${script ? 'with' : 'without'} script: the sign-in carries the text`, async (t) => {
    const guest = await applicant(t, { script })
    guest.expect(/status of 401/)
    const { page, context } = guest
    const { question } = await beginEntry(guest, demo, { given: { summary: first } })
    await open(page, question('summary'), { script })
    await context.clearCookies()
    await area(page).fill(mine)
    if (script) {
      await savedState(page, 'signed-out')
      assert.notEqual((await page.locator('.saved').innerText()).trim(), '')
    }
    const asked = await leads(page, () => save(page).click())
    assert.equal(asked.status(), 401)
    const response = await leads(page, () => beApplicant(page).click())
    assert.equal(response.status(), 200)
    assert.equal(pathOf(page), question('category'), 'the sign-in goes on as the save would have')
    await open(page, question('summary'), { script })
    assert.equal(await area(page).inputValue(), mine)
    if (script) assert.equal(await page.locator('.saved[data-state]').count(), 0, 'nothing is left to save')
  })
}

test('a broken line: what was typed meanwhile is saved when it is back', async (t) => {
  const guest = await applicant(t)
  guest.expect(/ERR_INTERNET_DISCONNECTED/)
  const { page, context } = guest
  const { question } = await beginEntry(guest, demo, { given: {} })
  await open(page, question('summary'))
  await context.setOffline(true)
  await area(page).fill(mine)
  await savedState(page, 'offline')
  assert.notEqual((await page.locator('.saved').innerText()).trim(), '')
  await context.setOffline(false)
  await savedState(page, 'saved')
  await page.reload()
  assert.equal(await area(page).inputValue(), mine)
})

for (const script of [true, false]) {
  test(`pressed twice, ${script ? 'with' : 'without'} script: one entry, one number, one mail`, async (t) => {
    const guest = await applicant(t, { script })
    const { page, context } = guest
    const number = (of) => of.locator('.number').innerText()
    const titles = async () => {
      await page.goto('/en/my/entries')
      return page.locator('main h2').count()
    }

    const before = await titles()
    await page.goto(`/en/my/entries/new?call=${call}`)
    // Without script the second press breaks off the navigation of the first.
    const begun = page.waitForURL('**/bodies').catch(() => page.waitForURL('**/bodies'))
    await Promise.all([begun, page.locator('main form').getByRole('button').dblclick()])
    assert.equal(await titles(), before + 1, 'one entry begins')

    const { id, path } = await beginEntry(guest, demo, { given: answers })
    await page.goto(path)
    await leads(page, () => page.locator(`form[action="${path}/check-opening"] button`).click())
    const second = await context.newPage()
    await second.goto(`${path}/check`)
    for (const tab of [page, second]) {
      for (const key of declarations) await tab.locator(`label[for="declare-${key}-yes"]`).click()
    }
    await Promise.all([page.waitForURL(`**${path}/receipt`), page.locator('#send').getByRole('button').dblclick()])
    const given = await number(page)
    const mails = await mailsAbout(context, id)
    assert.equal(mails.length, 1, 'one mail')
    assert.ok(mails[0].includes(given))

    await leads(second, () => second.locator('#send').getByRole('button').click())
    assert.equal(await number(second), given, 'another tab gets the same number')
    assert.equal((await mailsAbout(context, id)).length, 1, 'still one mail')
  })
}

test('a dead server: what was typed meanwhile is saved when it is back', async (t) => {
  const guest = await applicant(t)
  guest.expect(/ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|ERR_SOCKET/)
  const { page } = guest
  const { question } = await beginEntry(guest, demo, { given: { summary: first } })
  await open(page, question('summary'))
  await demo.kill()
  await area(page).fill(mine)
  await savedState(page, 'offline')
  await demo.start()
  await savedState(page, 'saved', { timeout: 40_000 })
  await page.reload()
  assert.equal(await area(page).inputValue(), mine)
})

test('a closed tab: what was typed stands in the next one', async (t) => {
  const guest = await applicant(t)
  const { page, context } = guest
  const { question } = await beginEntry(guest, demo, { given: { summary: first } })
  await open(page, question('summary'))
  await area(page).fill(mine)
  await page.close()
  const next = await context.newPage()
  await open(next, question('summary'))
  assert.equal(await area(next).inputValue(), mine)
})

test('two tabs: the second text meets the first, a lost session between them', async (t) => {
  const guest = await applicant(t)
  guest.expect(/status of (401|409)/)
  const { page, context } = guest
  const { question } = await beginEntry(guest, demo, { given: { summary: first } })
  const address = question('summary')
  const other = await context.newPage()
  for (const tab of [page, other]) await open(tab, address)
  await area(page).fill(theirs)
  await savedState(page, 'saved')
  await area(other).fill(mine)
  await savedState(other, 'conflict')
  await open(other, address)
  await savedState(other, 'conflict')
  assert.equal(await area(other).inputValue(), mine, 'the text waits in the browser')
  await context.clearCookies()
  const asked = await leads(other, () => other.locator('.saved button').click())
  assert.equal(asked.status(), 401)
  const response = await leads(other, () => beApplicant(other).click())
  assert.equal(response.status(), 409)
  const [stored, kept] = await other.locator('.conflict > section').all()
  assert.ok((await stored.innerText()).includes(theirs))
  assert.equal(await kept.locator('textarea').inputValue(), mine)
  await leads(other, () => kept.getByRole('button').click())
  await open(page, address)
  assert.equal(await area(page).inputValue(), mine)
})
