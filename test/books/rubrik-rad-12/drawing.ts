import type { Book } from '../make/book';

/** The header stands on row 12, labels in column B, blank columns between the years, and the decision's date does not exist. */
export const book: Book = {
  sheets: [{
    name: 'Budgetbeslut',
    merges: ['B1:H1', 'B2:H2', 'B8:H8'],
    formats: { 'D13:H50': '# ##0' },
    drawing: `
|SAMORDNINGSFÖRBUNDET DALSLANDSKUSTEN
|Budget för åren 2024, 2025 och 2026

|Dnr:|SD 2023/41
|Beslutad:|2023-11-31
|Ersätter:|budget beslutad 2022-11-25
|Telefon:|0522-696000
|Alla belopp är i svenska kronor (SEK).



|||2024||2025||2026
|Intäkter
|Kommun Åmål||412500||412500||425000

|Kommun Bengtsfors||307500||307500||317000
|Kommun Mellerud||280000||280000||288000
|Kommun Dals-Ed||150000||150000||155000
|Västra Götalandsregionen||1150000||1150000||1185000
|Staten genom Försäkringskassan||2300000||2300000||2370000
|Summa intäkter||=SUM(D14:D20) ->||=SUM(F14:F20) ->||=SUM(H14:H20) ->

|Administration
|Lön verksamhetschef||640000||660000||680000
|Hyra och kontor||84000||86000||88000
|Möteskostnader||25000||25000||26000
|Summa administration||=SUM(D24:D26) ->||=SUM(F24:F26) ->||=SUM(H24:H26) ->

|Insatser till individer
|Resurscenter Åmål||1430000||1450000||1475000
|Steg framåt||980000||995000||1010000

|Familjelotsar||760000||790000||800000
|Summa insatser till individer||=SUM(D30:D33) ->||=SUM(F30:F33) ->||=SUM(H30:H33) ->
|Insatser på strukturnivå
|Gemensam utbildning||350000||354000||361000
|Summa insatser på strukturnivå||=SUM(D36:D36) ->||=SUM(F36:F36) ->||=SUM(H36:H36) ->
|Summa insatser||=D34+D37 ->||=F34+F37 ->||=H34+H37 ->

|Summa kostnader||=D27+D38 ->||=F27+F38 ->||=H27+H38 ->
|Årets resultat||=D21-D40 ->||=F21-F40 ->||=H21-H40 ->
`,
  }],
};
