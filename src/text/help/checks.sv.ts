/** The help about each check and each question, in Swedish: what it looks for, why it matters, what to do, and when it can be left. */
import type { FindingCode, Question } from '../../core/model';

interface CheckHelp {
  readonly looks: string;
  readonly why: string;
  readonly todo: string;
  /** When the finding can be accepted as it stands. */
  readonly accept: string;
}

export const checksHelpSv: Readonly<Record<FindingCode, CheckHelp>> = {
  'sum-differs': {
    looks: 'Varje summa, resultat, avvikelse och saldo räknas om ur de belopp som det ska bestå av: enligt formeln i cellen, enligt tabellens uppställning, eller enligt det som stämmer i de andra kolumnerna.',
    why: 'Beslutet fattas på summan. En summa som inte följer av sina rader beror oftast på en rad som inte kommit med, ett tal som skrivits över eller två siffror som bytt plats.',
    todo: 'Gå till cellen. Finns en exakt förklaring, rätta det som den pekar på. Jämför annars raderna med underlaget och låt en formel räkna summan.',
    accept: 'När summan med avsikt innehåller något som inte står på någon rad. Skriv i skälet vad det är.',
  },
  'tie-differs': {
    looks: 'Samma belopp på två ställen, till exempel förvaltningskostnaderna i budgeten och i noten, hålls mot varandra.',
    why: 'Läsaren vet inte vilket av beloppen som gäller. Ofta har det ena uppdaterats och det andra glömts.',
    todo: 'Avgör vilket belopp som är rätt och rätta det andra. Bäst är att låta det ena hämta det andra med en formel.',
    accept: 'När de två beloppen avser olika saker trots att de heter lika. Ge dem helst olika namn.',
  },
  'carry-forward': {
    looks: 'Det som är kvar vid ett års slut ska stå som överfört kapital vid början av nästa år, också när det är ett underskott.',
    why: 'Förs ett underskott inte över ser nästa års budget ut att ha pengar som inte finns. Ett överskott som glöms bort kan inte användas.',
    todo: 'För över beloppet från året före, med sitt tecken, eller skriv i budgeten varför det inte förs över.',
    accept: 'När medlemmarna har beslutat något annat om över- eller underskottet, eller när den ena budgeten bygger på ett senare utfall. Ange beslutet.',
  },
  'sign-contradicts': {
    looks: 'Ett belopp vars tecken är det motsatta mot vad de andra beloppen i summan och i raden visar.',
    why: 'Ett omvänt tecken slår två gånger: beloppet dras av i stället för att läggas till.',
    todo: 'Byt tecken på beloppet.',
    accept: 'När beloppet verkligen är en rättelse eller en återbetalning.',
  },
  'unit-contradicted': {
    looks: 'Enheten som står i tabellen (kronor, tkr, mnkr) jämförs med hur stora beloppen är i förhållande till resten av arbetsboken.',
    why: 'En faktor tusen fel märks inte i en tabell för sig, men i varje jämförelse.',
    todo: 'Ändra enheten i rubriken, eller räkna om beloppen. Är det läsningen som är fel, svara på frågan om enhet under Läsning.',
    accept: 'När enheten är rätt och beloppen verkligen är så stora eller små.',
  },
  'share-label': {
    looks: 'Procenttal i en medlems etikett, ”Luleå kommun 62 %”, jämförs med medlemmens andel av kommunernas bidrag varje år.',
    why: 'När en medlem har tillkommit, eller nyckeln har ändrats, blir det gamla procenttalet ofta kvar.',
    todo: 'Ändra procenttalet, eller ta bort det ur etiketten. Andelarna står under Regler och andelar.',
    accept: 'När procenttalet avser något annat än andelen av årets bidrag, till exempel en nyckel som gäller först senare. Skriv vad.',
  },
  'quarter-broken': {
    looks: 'Medlemmarnas bidrag hålls mot 5 § lagen (2003:1210): staten hälften, regionerna en fjärdedel och kommunerna en fjärdedel tillsammans.',
    why: 'Fördelningen står i lagen. Betalar en part för lite fattas också motsvarande del från de andra.',
    todo: 'Kontrollera medlemmarnas belopp mot överenskommelsen och rätta det som avviker.',
    accept: 'När förbundet har en kommun utan region (5 a §) som bladet inte visar. Ange det i skälet.',
  },
  'cell-error': {
    looks: 'Celler som visar ett felvärde, till exempel #REFERENS! eller #VÄRDEFEL!, i eller vid en tabell som har lästs.',
    why: 'Det som räknas på cellen blir också fel eller kan inte kontrolleras.',
    todo: 'Rätta formeln, eller skriv in beloppet.',
    accept: 'När cellen är en hjälpcell som inget beslut vilar på.',
  },
  'formula-omits-row': {
    looks: 'En summaformel vars område slutar för tidigt, så att en rad i samma avsnitt inte räknas med.',
    why: 'Det händer lätt när en rad läggs till sist: Excel utvidgar inte alltid formeln.',
    todo: 'Ändra formeln så att raden kommer med.',
    accept: 'När raden är en upplysning som inte ska ingå. Låt det då framgå av texten, till exempel ”varav”.',
  },
  'impossible-date': {
    looks: 'Datum som inte finns i kalendern, till exempel den 31 november.',
    why: 'Datumet avgör ofta vilket år eller vilken del av ett år som gäller. Ett omöjligt datum säger inte vilket som menas.',
    todo: 'Rätta datumet.',
    accept: 'Det brukar det inte finnas skäl till.',
  },
  'number-as-text': {
    looks: 'Belopp som Excel har lagrat som text.',
    why: 'Excel räknar text som noll i en summa, utan att säga till. Ofta kommer det av att siffror har klistrats in från ett annat program.',
    todo: 'Gör om beloppen till tal: markera cellerna och välj Konvertera till tal vid den lilla varningstriangeln.',
    accept: 'När tabellen bara ska visas och inget räknas på den.',
  },
  'not-calculated': {
    looks: 'Formler som filen inte har något uträknat värde för. Det händer när en fil har skapats av ett annat program än Excel.',
    why: 'Samräkna läser de värden som Excel har räknat fram. Utan värde kan beloppet inte kontrolleras.',
    todo: 'Öppna arbetsboken i Excel, räkna om den (F9), spara och kontrollera igen.',
    accept: 'När formlerna inte hör till budgeten.',
  },
  'constant-over-formula': {
    looks: 'Ett inskrivet tal i en cell där motsvarande celler bredvid har formler.',
    why: 'Talet ligger kvar när beloppen bakom det ändras. Det stämmer kanske i dag och inte i morgon.',
    todo: 'Skriv in formeln, om det inte är meningen att talet ska stå fast.',
    accept: 'När talet är fastställt och inte ska följa raderna, till exempel ett utfall enligt årsredovisningen.',
  },
  'same-label': {
    looks: 'Två rader som har exakt samma namn men visar olika belopp.',
    why: 'Läsaren ser inte vad som skiljer dem åt, och en rad kan av misstag ha räknats två gånger.',
    todo: 'Ge raderna olika namn.',
    accept: 'När det framgår av rubriken ovanför vad var och en avser.',
  },
  'hidden-row': {
    looks: 'Dolda rader med belopp som ingår i en summa.',
    why: 'Den som läser bladet kan inte följa summan, och en dold rad glöms lätt när budgeten görs om.',
    todo: 'Visa raderna, eller ta bort dem om de inte ska vara med.',
    accept: 'När raderna med avsikt är dolda och någon annan redovisar dem.',
  },
  'part-year': {
    looks: 'En medlem vars belopp ett år är ett visst antal tolftedelar av beloppet året efter.',
    why: 'Det brukar betyda att medlemmen har gått in i eller lämnat förbundet under året. Det är inget fel, men medlemmarna ska vara överens om det.',
    todo: 'Kontrollera mot överenskommelsen och svara på frågan om inträdesdatum under Läsning, så räknas andelarna efter det.',
    accept: 'När beloppet är det som medlemmarna har kommit överens om.',
  },
  rounding: {
    looks: 'En summa som skiljer sig från sina rader med så lite som avrundningen kan ge.',
    why: 'Det är inget fel. Raderna är avrundade var för sig, och då stämmer summan inte alltid på sista siffran.',
    todo: 'Inget behöver göras. En not om avrundning räcker, om någon skulle undra.',
    accept: 'Kan godtas som det är.',
  },
};

interface QuestionHelp {
  readonly title: string;
  readonly why: string;
  readonly answer: string;
}

export const questionsHelpSv: Readonly<Record<Question['code'], QuestionHelp>> = {
  'entry-date': {
    title: 'När gick medlemmen in i förbundet?',
    why: 'En medlem betalar en del av ett helt års belopp det första året, men bladet säger inte från vilken dag. Dagen avgör hur kommunernas fjärdedel fördelas.',
    answer: 'Skriv inträdesdagen enligt överenskommelsen. Bästa gissningen är räknad ur beloppen. Hur en del av ett år räknas väljs under Regler och andelar.',
  },
  'split-post': {
    title: 'Var står den andra delen av en delad post?',
    why: 'En not säger att en post delas mellan förvaltning och insatser. Samräkna räknar ut den andra delen men kan inte veta vilken rad den ingår i.',
    answer: 'Skriv i noten på vilka rader delarna står. Svaret ändrar inget belopp.',
  },
  'unit-unclear': {
    title: 'Vilken enhet är beloppen i?',
    why: 'Tabellen säger inte om beloppen är kronor, tusental eller miljoner kronor, eller säger emot sig själv.',
    answer: 'Välj enheten. Bästa gissningen kommer av beloppens storlek. Skriv helst också enheten i tabellens rubrik.',
  },
  'main-budget': {
    title: 'Vilken budget ligger till grund för bladen?',
    why: 'Arbetsboken har flera budgetar. Alla kontrolleras, men bladen som skrivs kan bara bygga på en.',
    answer: 'Välj den budget som ska beslutas. Bästa gissningen är den mest fullständiga.',
  },
  'year-unclear': {
    title: 'Vilket år gäller kolumnen?',
    why: 'En kolumn har belopp men inget årtal i rubriken. Utan år kan den inte jämföras med andra.',
    answer: 'Skriv årtalet i rubriken i bladet och kontrollera igen.',
  },
  'meaning-unclear': {
    title: 'Vad betyder raden, eller bladet?',
    why: 'Orden räcker inte för att avgöra vad beloppen är. Samräkna gissar inte där ett beslut hänger på det.',
    answer: 'Skriv med vanliga ord i bladet vad raden är, till exempel ”Övriga kostnader”, eller vilka år beloppen gäller, och kontrollera igen.',
  },
};
