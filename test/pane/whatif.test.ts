/** Vad händer om? in a real browser: changes are made, weighed against the present, left out and taken back, and the workbook stays as it was. */
import type { Locator } from 'playwright-core';
import { goTo, Visitor } from './browser';
import { enter, pages, type Stage } from './stage';

jest.setTimeout(180_000);

let visitor: Visitor;
beforeAll(async () => { visitor = await Visitor.start(); });
afterAll(async () => { await visitor.stop(); });

const plain = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ');

describe.each(pages)('%s', (which) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await enter(visitor, which, { scheme: 'light', width: 320 }, 'sample');
    await goTo(stage.pane, 'Vad händer om?');
  });
  afterEach(async () => {
    expect(stage.noise).toEqual([]);
    await stage.close();
  });

  const choose = (label: string, option: string): Promise<unknown> => stage.pane.getByRole('combobox', { name: label, exact: true }).selectOption(option);
  const type = (label: string, text: string): Promise<void> => stage.pane.getByRole('textbox', { name: label, exact: true }).fill(text);
  const add = (): Promise<void> => stage.pane.getByRole('button', { name: 'Lägg till', exact: true }).click();
  const counted = (said: string | RegExp): Locator => stage.pane.getByRole('checkbox', { name: said });
  const paid = async (member: string): Promise<readonly string[]> => {
    const row = stage.pane.getByRole('table', { name: 'Medlemmarnas bidrag' }).getByRole('row').filter({ has: stage.pane.getByRole('rowheader', { name: member, exact: true }) });
    return (await row.getByRole('cell').allInnerTexts()).map(plain);
  };
  const strip = async (): Promise<readonly string[]> => (await stage.pane.getByRole('list', { name: /^Kvar vid årets slut/ }).getByRole('listitem').allInnerTexts()).map(plain);

  /** Boden a member from June, by months: other amounts than the sheet's, which count half years. */
  async function bodenFromJune(): Promise<void> {
    await choose('Vad vill du ändra?', 'En kommun går med');
    await choose('Kommun', 'Boden');
    await type('Första dagen som medlem', '1 juni 2021');
    await add();
    await choose('Vad vill du ändra?', 'Så räknas en del av ett år');
    await choose('En del av ett år räknas', 'inträdesmånaden räknas');
    await add();
    await counted(/^En del av ett år räknas i månader/).waitFor();
  }

  test('before anything is changed it is the present, and what happens if nobody decides is told', async () => {
    expect(await strip()).toEqual(['2021: 1 415 500 kr som i nuläget', '2022: −425 700 kr som i nuläget', '2023: −327 700 kr som i nuläget']);
    await stage.pane.getByText('Inga ändringar räknas med, så allt är som i nuläget.').waitFor();
    await stage.pane.getByText(/^Om ingen bestämmer något \(nuläget\): 2021: 1.415.500.kr, 2022: −425.700.kr och 2023: −327.700.kr\.$/).waitFor();
  });

  test('a kommun from June shares the quarter anew; left out it is the present again, and so it is without the change', async () => {
    await bodenFromJune();
    expect(await paid('Boden')).toEqual(['123 958,33 kr 9,92 % av kommunernas del 17 708,33 kr mer än nuläget', '212 500 kr 17,00 % av kommunernas del som i nuläget', '212 500 kr 17,00 % av kommunernas del som i nuläget']);
    expect((await paid('Luleå'))[0]).toContain('704 895,83 kr');
    expect((await paid('Luleå'))[0]).toContain('10 979,17 kr mindre än nuläget');
    await counted(/^En del av ett år räknas i månader/).uncheck();
    await stage.pane.getByText('Räknas inte med nu.').waitFor();
    expect((await paid('Boden'))[0]).toMatch(/^106 250 kr .*som i nuläget$/);
    await stage.pane.getByRole('button', { name: /^Ta bort ändringen: Boden går in/ }).click();
    expect(await counted(/^Boden går in/).count()).toBe(0);
    await stage.pane.getByRole('button', { name: 'Ångra', exact: true }).click();
    await counted(/^Boden går in i förbundet 1.juni 2021\.$/).waitFor();
  });

  test('the effect is there while it is typed, breaks a rule in words, and two changes of one thing are told of', async () => {
    await choose('Vems bidrag?', 'regionernas');
    await choose('Beloppet', 'minskar med (%)');
    await choose('År', '2022');
    await type('Procent', '10');
    await stage.pane.getByText('Ändringen som du skriver nedan är räknad med, men inte tillagd.').waitFor();
    await stage.pane.getByText(/2022: följer inte .*bryts av förslaget/).waitFor();
    expect((await strip())[1]).toMatch(/mindre än nuläget$/);
    await add();
    await choose('Vems bidrag?', 'regionernas');
    await choose('År', '2022');
    await type('Belopp', '1,25 mnkr');
    await stage.pane.getByText(/^Obs! En senare ändring av samma sak gäller i stället/).waitFor();
  });

  test('proposals are named, copied, compared with one of them, and taken away and back', async () => {
    const { pane } = stage;
    await choose('Vad vill du ändra?', 'Ingående balans');
    await type('Belopp', '3 mnkr');
    await add();
    await pane.getByText('Namn, förslagsställare och skäl').click();
    await type('Namn', 'Revisorernas');
    await pane.getByRole('button', { name: 'Kopiera förslaget' }).click();
    await choose('Vad vill du ändra?', 'Medlemmarnas bidrag');
    await choose('Beloppet', 'ökar med (kr)');
    await choose('År', '2023');
    await type('Belopp', '100 000');
    await add();
    await pane.getByText('Visa jämförelsen').click();
    await choose('Jämför med', 'Revisorernas');
    const line = pane.getByRole('table', { name: 'Jämför förslag' }).getByRole('row').filter({ hasText: '2023: kvar när årets slut förs vidare' });
    // 600 000 kr less to begin with than the sheet's 3,6 mnkr, then 100 000 kr more.
    expect((await line.getByRole('cell').allInnerTexts()).map(plain)).toEqual(['−927 700 kr', '−827 700 kr 100 000 kr mer än Revisorernas']);
    await pane.getByRole('button', { name: 'Ta bort förslaget' }).click();
    expect(await pane.getByRole('combobox', { name: 'Förslag', exact: true }).getByRole('option').allTextContents()).toEqual(['Revisorernas']);
    await pane.getByText('Revisorernas (kopia) är borttaget.').waitFor();
    await pane.getByRole('button', { name: 'Ångra', exact: true }).click();
    expect(await pane.getByRole('combobox', { name: 'Förslag', exact: true }).getByRole('option').allTextContents()).toEqual(['Revisorernas', 'Revisorernas (kopia)']);
  });

  test('another view and back, and the changes are there; a reload too, in the browser', async () => {
    await bodenFromJune();
    await goTo(stage.pane, 'Regler och andelar');
    await goTo(stage.pane, 'Vad händer om?');
    expect(await stage.pane.getByRole('checkbox', { checked: true }).count()).toBe(2);
    if (which === 'excel') return;
    await stage.page.reload();
    await counted(/^Boden går in/).waitFor();
    expect((await paid('Boden'))[0]).toContain('123 958,33 kr');
  });
});

test('many changes leave every cell of the workbook as it was', async () => {
  const { excel, pane, close } = await enter(visitor, 'excel', { scheme: 'light', width: 320 }, 'sample');
  const cells = () => excel?.book.sheets.map((one) => [one.name, [...one.stored()]]);
  const before = JSON.stringify(cells());
  expect(before).toContain('Boden');
  await goTo(pane, 'Vad händer om?');
  const form = pane.getByRole('form', { name: 'Lägg till en ändring' });
  for (const [kind, amount] of [['Ingående balans', '3 mnkr'], ['Medlemmarnas bidrag', '4 mnkr'], ['Ett belopp i budgeten', '0'], ['Ta bort en rads belopp', undefined]] as const) {
    await form.getByRole('combobox', { name: 'Vad vill du ändra?' }).selectOption(kind);
    if (amount !== undefined) await form.getByRole('textbox', { name: 'Belopp' }).fill(amount);
    await form.getByRole('button', { name: 'Lägg till' }).click();
  }
  await pane.getByRole('checkbox').nth(3).waitFor();
  await goTo(pane, 'Kontroller');
  expect(JSON.stringify(cells())).toBe(before);
  await close();
});
