import { analyse } from '../../../src/core';
import type { ChosenReadings } from '../../../src/core/model';
import { lastNote } from '../../../src/core/plan/noter';
import { keptIn, planned, small, swedish, text } from './planned';
import { rendered, shownRows } from './rendered';
import { drawn, sheet } from '../../drawn';

const figures = (rows: readonly string[]) => rows.filter((row) => / \| -?\d/.test(row));
const sentence = (drawing: string, start: string) => shownRows(planned(drawing, 'noter')).find((row) => row.startsWith(start));

test('the notes of a budget, whole', () => {
  const rows = shownRows(planned(small, 'noter'));
  expect(rows.filter((row) => /^Not \d/.test(row))).toEqual([
    'Not 1. Medlemsbidrag och fördelning', 'Not 2. Förvaltningskostnader', 'Not 3. Insatser och 75 %-målet', 'Not 4. Överskott och överföring mellan åren',
    'Not 5. Antaganden, påminnelser och källor',
  ]);
  expect(figures(rows)).toEqual([
    'Belopp i kr | 2024 | 2025',
    'Staten (Försäkringskassan och Arbetsförmedlingen) | 1000000 | 1000000', 'Regionen | 500000 | 500000', 'Kommunerna | 500000 | 500000',
    'Medlemmarnas bidrag | 2000000 | 2000000',
    'Belopp i kr | 2024 | 2025',
    'Övriga kostnader | 300000 | 300000', 'Förvaltningskostnader | 300000 | 300000',
    'Belopp i kr | 2024 | 2025',
    'Insatser tillsammans | 1600000 | 1700000', 'Nyttjade medel (insatser och förvaltning) | 1900000 | 2000000',
    'Insatsernas andel av nyttjade medel | 0.842105 | 0.85', 'Så mycket kan insatserna minska (minus: så mycket behöver de öka) | 700000 | 800000',
    'Belopp i kr | 2024 | 2025',
    'Årets resultat, utan överfört kapital | 100000 | 0',
    'Fel | 0', 'Varningar | 0', 'Anmärkningar | 0',
  ]);
});

test('no sentence has a figure of the budget typed into it', () => {
  const sentences = planned(small, 'noter').cells.filter(({ style }) => style === 'note');
  expect(sentences.length).toBeGreaterThan(8);
  const amounts = /\d{4,}(?!:)|\d[\u00a0 ]\d{3}/;
  const shown = sentences.map(({ content }) => (content?.is === 'formula' && content.shows.is === 'text' ? content.shows.text : content?.is === 'value' && content.value.is === 'text' ? content.value.text : ''));
  expect(shown.map((one) => one.replaceAll(/lag(en)? \(?2003:1210\)?|lag \(?2018:597\)?|\(2017:725\)|\b202[45]\b/gi, '')).filter((one) => amounts.test(one))).toEqual([]);
});

test('our notes are numbered on from the sheet\'s own', () => {
  const own = `${small}\n  Not 1. Köp av tjänst förbundschef.\n  NOT 3 Hyra`;
  expect(shownRows(planned(own, 'noter')).filter((row) => /^Not \d/.test(row)).map((row) => row.slice(0, 6))).toEqual(['Not 4.', 'Not 5.', 'Not 6.', 'Not 7.', 'Not 8.']);
  expect(lastNote({ sheets: [sheet('Notering | 5\nKnot 9\nse not 7')] })).toBe(0);
});

describe('a sentence is right for every sign, and the formula chooses between whole sentences', () => {
  const administration = (first: number, last: number) => small.replace('Kansli | 250000 | 260000', `Kansli | ${first - 50000} | ${last - 40000}`)
    .replace('300000 | 300000\n  Insatser', `${first} | ${last}\n  Insatser`);
  test.each([
    [300000, 350000, 'Kostnaderna är högre 2025 än 2024.'],
    [350000, 300000, 'Kostnaderna är lägre 2025 än 2024.'],
    [300000, 300000, 'Kostnaderna är lika stora 2025 som 2024.'],
  ])('förvaltning from %d to %d', (first, last, said) => expect(sentence(administration(first, last), 'Kostnaderna är')).toBe(said));

  const costs = (first: number, last: number) => small.replace('Steget vidare | 900000 | 900000', `Steget vidare | ${first} | ${last}`)
    .replace('Summa insatser | 1600000 | 1700000', `Summa insatser | ${first + 700000} | ${last + 800000}`)
    .replace('Årets resultat | 100000 | 0', `Årets resultat | ${1000000 - first} | ${900000 - last}`);
  test.each([
    [900000, 900000, 'Inget år är årets kostnader större än årets intäkter.'],
    [900000, 900001, '2025 är årets kostnader större än årets intäkter. Enligt 21 § '],
    [1000001, 900000, '2024 är årets kostnader större än årets intäkter. Enligt 21 § '],
    [1000001, 1000000, 'Alla år är årets kostnader större än årets intäkter. Enligt 21 § '],
  ])('own result with insatser of %d and %d', (first, last, said) => {
    const rows = shownRows(planned(costs(first, last), 'noter'));
    expect(rows.filter((row) => row.startsWith(said))).toHaveLength(1);
  });
  test.each([
    [900000, 900000, 'Budgeten når målet alla år.'],
    [100000, 900000, 'Budgeten når inte målet 2024.'],
    [100000, 50000, 'Budgeten når inte målet något år.'],
  ])('the goal with insatser of %d and %d', (first, last, said) => {
    const low = costs(first, last).replace('Kansli | 250000 | 260000', 'Kansli | 350000 | 360000').replace('300000 | 300000\n  Insatser', '400000 | 400000\n  Insatser');
    expect(shownRows(planned(low, 'noter')).filter((row) => row.startsWith('Budgeten når'))).toEqual([said]);
  });

  const carried = (opening: number, second: number) => small
    .replace('Förvaltningskostnader | |', `Överskott från tidigare år | ${opening} | ${second}\n  Förvaltningskostnader | |`)
    .replace('Årets resultat | 100000 | 0', `Överskott att överföra | ${opening + 100000} | ${second}`);
  const broken = (sentence: string) => `${sentence} förs inte över till 2025 i bladet. Därför visas båda sätten att räkna.`;
  const [lasts, lastsInChain] = ['Medlen räcker alla år, enligt bladet.', 'Medlen räcker alla år, när årets slut förs vidare.'];
  const shortInChain = 'När årets slut förs vidare saknas medel vid slutet av varje år; beloppen står på sista raden i tabellen.';
  const ofBalances = (rows: readonly string[]) => rows.filter((row) => /^(Medlen räcker|När årets slut|Enligt bladet saknas)/.test(row));
  test.each([
    [50000, 150000, [lasts], 'Bladet för över varje års slut till nästa års början.'],
    [-250000, -150000, ['Enligt bladet saknas medel vid slutet av varje år.'], 'Bladet för över varje års slut till nästa års början.'],
    [-100000, 0, [lasts], 'Bladet för över varje års slut till nästa års början.'],
    [50000, 0, [lasts, lastsInChain], broken('Överskottet 2024')],
    [-100000, 5, [lasts, lastsInChain], 'Inget återstår vid slutet av 2024, men 2025 börjar med ett annat belopp i bladet. Därför visas båda sätten att räkna.'],
    [-250000, 0, ['Enligt bladet saknas medel vid slutet av 2024.', shortInChain], broken('Underskottet 2024')],
  ])('a balance of %d carried as %d: by the sheet, and by the chain too where that differs', (opening, second, said, way) => {
    const rows = shownRows(planned(carried(opening, second), 'noter'));
    expect([ofBalances(rows), rows.filter((row) => row.startsWith(way)).length]).toEqual([said, 1]);
  });

  test.each<[ChosenReadings, readonly string[]]>([
    [{ overskott: 'som-tryckt' }, ['Enligt bladet saknas medel vid slutet av 2024.', shortInChain]],
    [{ budgetram: 'som-tryckt' }, ['Enligt bladet saknas medel vid slutet av 2024.', shortInChain]],
    [{ overskott: 'i-kedja' }, [shortInChain, 'Enligt bladet saknas medel vid slutet av 2024.']],
    [{}, ['Enligt bladet saknas medel vid slutet av 2024.', shortInChain]],
  ])('the balance is spoken of as %j has it, before the other way of counting', (readings, said) => {
    expect(ofBalances(shownRows(planned(carried(-250000, 0), 'noter', { readings })))).toEqual(said);
  });

  test('the notes go by the reading that the rules go by, also where the sheet has only the first opening', () => {
    const onlyFirst = carried(-250000, 0).replace('Överskott från tidigare år | -250000 | 0', 'Överskott från tidigare år | -250000 |');
    for (const [drawing, readings] of [[carried(-250000, 0), {}], [carried(-250000, 0), { overskott: 'i-kedja' as const }], [onlyFirst, {}]] as const) {
      const { answers } = analyse(drawn(sheet(drawing, { name: 'Budget' })), swedish, { readings });
      const short = answers.filter(({ rule, chosen, holds }) => rule === 'budgetram' && chosen && !holds).map(({ period }) => period);
      const [said = ''] = ofBalances(shownRows(planned(drawing, 'noter', { readings })));
      expect([said, short]).toEqual([short.length === 2 ? shortInChain : 'Enligt bladet saknas medel vid slutet av 2024.', short]);
      expect(short.length).toBeGreaterThan(0);
    }
  });

  test('an opening that was given is what the one year of the chain begins with', () => {
    const one = carried(-250000, 0).replaceAll(/ \| [^|\n]*$/gm, '');
    expect(ofBalances(shownRows(planned(one, 'noter', { openingBalance: '10000' })))).toEqual([
      'Medlen räcker inte året ut, enligt bladet.', 'Medlen räcker året ut, med det ingående belopp som har angetts.',
    ]);
  });

  const twoKinds = small.replace(/ {2}Insatser \| \|[^]*Summa insatser \| 1600000 \| 1700000/, `  Summa individinriktade insatser | 900000 | 900000
  Summa strukturinriktade insatser | 700000 | 800000
  Summa insatser | 1600000 | 1700000`);
  test.each<[ChosenReadings, readonly string[]]>([
    [{ insatsandel: 'individinriktade/nyttjade-medel' }, ['Budgeten når inte målet något år, om bara individinriktade insatser räknas.', 'Bedömningen blir en annan om alla insatser räknas, så båda sätten att räkna visas.']],
    [{}, ['Budgeten når målet alla år.', 'Bedömningen blir en annan om bara individinriktade insatser räknas, så båda sätten att räkna visas.']],
  ])('the goal is spoken of as %j has it', (readings, said) => {
    const rows = shownRows(planned(twoKinds, 'noter', { readings }));
    expect(rows.filter((row) => /^(Budgeten når|Bedömningen)/.test(row))).toEqual(said);
  });

  test('as formulas', () => {
    const rows = rendered(planned(small, 'noter'));
    expect(rows.find((row) => row.startsWith('A18'))).toBe('A18 =IF(C21-B21>0,"Kostnaderna är högre 2025 än 2024.",' +
      'IF(C21-B21<0,"Kostnaderna är lägre 2025 än 2024.","Kostnaderna är lika stora 2025 som 2024."))' +
      ' -> Kostnaderna är lika stora 2025 som 2024.');
  });

  test('years are named as the figures have them', () => {
    const rows = rendered(planned(costs(1000001, 900000), 'noter'));
    const [, formula] = /=(.*) -> 2024 är/.exec(rows.find((row) => row.includes('-> 2024 är årets kostnader')) ?? '') ?? [];
    const law = 'Enligt 21 § lagen (2003:1210) gäller 11 kap. 5 § andra stycket kommunallagen: intäkterna ska överstiga kostnaderna. Undantagen i tredje stycket gäller inte för samordningsförbund.';
    const years = 'MID(IF(B40>=0,"",", 2024")&IF(C40>=0,"",", 2025"),3,999)';
    const count = 'SUM(IF(B40>=0,0,1),IF(C40>=0,0,1))';
    expect(formula).toBe(`IF(AND(B40>=0,C40>=0),"Inget år är årets kostnader större än årets intäkter.",IF(OR(B40>=0,C40>=0),""&` +
      `IF(${count}=1,${years},SUBSTITUTE(${years},", "," och ",${count}-1))&" är årets kostnader större än årets intäkter. ${law}","Alla år är årets kostnader större än årets intäkter. ${law}"))`);
  });
});

test('the ekonom\'s own texts survive, also those of notes that are no longer written', () => {
  const kept = keptIn('noter', { 'egen-text insatser': text('Se protokoll 4.'), 'egen-text gammal': text('Kvar.'), 'egen-text tom': text('') });
  const rows = rendered(planned(small, 'noter', {}, kept));
  expect(rows.filter((row) => row.includes('[keep')).map((row) => row.replace(/^A\d+ /, ''))).toEqual([
    '[keep egen-text medlemsbidrag] ', '[keep egen-text forvaltningskostnader] ', '[keep egen-text insatser] Se protokoll 4.', '[keep egen-text overskott] ',
    '[keep egen-text antaganden] ', '[keep egen-text gammal] Kvar.',
  ]);
});

test('deviations are counted live in the sheet Kontroller', () => {
  const rows = rendered(planned(small.replace('1600000 | 1700000', '1600000 | 1070000'), 'noter'));
  expect(rows.find((row) => /^A\d+ Fel/.test(row))).toMatch(/B\d+ =SUMPRODUCT\(\(kontroller!A5="Fel"\)\*1\) -> 1$/);
});
