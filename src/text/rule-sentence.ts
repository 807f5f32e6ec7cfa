/** A rule in one sentence, from the rule itself: its own sentence, with its inputs in plain words and its parameters as they are today. */
import type { Rule } from '../core/compute/rule';
import type { Input } from '../core/compute/year';
import { exactPercent, kronor, type Language } from './numbers';

const inputs: Readonly<Record<Language, Readonly<Record<Input, string>>>> = {
  sv: {
    medlemsbidrag: 'medlemmarnas bidrag', medlemsintakt: 'medlemmarnas bidrag', intakter: 'årets intäkter', ingaende: 'det som finns kvar från tidigare år',
    personalkostnader: 'personalkostnaderna', ovrigaKostnader: 'de övriga kostnaderna', forvaltningskostnader: 'förvaltningskostnaderna',
    individinriktade: 'de individinriktade insatserna', insatser: 'insatserna', kostnader: 'årets kostnader',
  },
  en: {
    medlemsbidrag: 'the members\' contributions', medlemsintakt: 'the members\' contributions', intakter: 'the year\'s income', ingaende: 'what is left from earlier years',
    personalkostnader: 'staff costs', ovrigaKostnader: 'other costs', forvaltningskostnader: 'administration costs',
    individinriktade: 'activities for individuals', insatser: 'activities', kostnader: 'the year\'s costs',
  },
};

export function ruleSentence({ sentence, parameters }: Pick<Rule, 'sentence' | 'parameters'>, language: Language): string {
  const named: Readonly<Record<string, string>> = inputs[language];
  const text = sentence[language].replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = parameters[name]?.at(-1)?.value;
    if (value) return value.is === 'share' ? exactPercent(value, language) : kronor(value, language);
    return named[name] ?? whole;
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
}
