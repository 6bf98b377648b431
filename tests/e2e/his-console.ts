import type { Page } from 'playwright-core'

/** The fake hospitals' own page, where staff change a value without the platform being told. */
export async function visitsOn(page: Page, consoleUrl: string, source: string, day: string): Promise<string[]> {
  await page.goto(consoleUrl)
  await page.selectOption('select[name=source]', source)
  await page.fill('input[name=text]', day)
  await page.getByRole('button', { name: '查找' }).click()
  return page
    .locator('a', { hasText: '查看' })
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
}

/** Changes the first value that is a number; answers its label. */
export async function changeFirstNumber(
  page: Page,
  visitUrl: string,
): Promise<{ label: string; before: string; after: string }> {
  await page.goto(visitUrl)
  const inputs = page.locator('input[name=value]')
  for (let index = 0; index < (await inputs.count()); index++) {
    const input = inputs.nth(index)
    const before = await input.inputValue()
    if (!/^-?\d+(\.\d+)?$/.test(before)) continue
    const label = (await input.getAttribute('aria-label')) ?? ''
    const digit = before.search(/\d/)
    const after = before.slice(0, digit) + ((Number(before[digit]) % 9) + 1) + before.slice(digit + 1)
    await input.fill(after)
    await input.locator('xpath=ancestor::form').getByRole('button').click()
    await page.waitForLoadState()
    return { label, before, after }
  }
  throw new Error(`no number to change on ${visitUrl}`)
}

/** Takes the newest change back. */
export async function undoLastChange(page: Page, consoleUrl: string): Promise<void> {
  await page.goto(consoleUrl)
  await page.getByRole('button', { name: '撤销' }).last().click()
  await page.waitForLoadState()
}
