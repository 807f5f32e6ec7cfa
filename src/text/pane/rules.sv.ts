/** What the view Regler och andelar says, in Swedish. */

export const rulesSv = {
  rules: {
    heading: 'Regler och andelar',
    onRequest: 'Räkneexempel enligt 22\u00a0§ (Arbetsförmedlingen har ingen del enligt 5\u00a0§)',
    none: 'Ingen regel kunde räknas ut ur det som är läst.',
    why: 'Varför detta tal?',
    whyOf: (title: string, period: string) => `Varför detta tal? ${title}, ${period}`,
    source: (source: string, read: string | undefined) => (read === undefined ? `Källa: ${source}.` : `Källa: ${source} (läst ${read}).`),
  },

  working: {
    instead: (label: string, cell: string, printed: string) => `${label} (${cell}), som borde stå där: nu står ${printed}`,
    plus: (parts: number) => `summan av ${parts} delar`,
    named: (name: string, parts: number) => `${name}: summan av ${parts} delar`,
    shortfall: (tolerance: string) => `noll om det skiljer högst ${tolerance} (avrundning), annars så mycket som skiljer`,
    turned: 'med omvänt tecken',
    rounded: (step: string) => `avrundat till hela ${step} kr så att summan stämmer`,
    exact: 'oavrundat',
    unsigned: 'beloppet utan tecken',
    roundedTotal: (tolerance: string) => `summan som den står om den är högst ${tolerance} från sina avrundade delar, annars delarnas summa`,
  },
};
