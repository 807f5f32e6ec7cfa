/** Every check, rule and question with what it means, as data: from the rules themselves and from the texts of each code. */
import { rules, paminnelser } from '../../rules';
import type { Rule } from '../../core/compute/rule';
import type { Source } from '../../core/model';
import { shown, sourceLine } from '../../text/figures';
import { checksHelpEn, questionsHelpEn } from '../../text/help/checks.en';
import { checksHelpSv, questionsHelpSv } from '../../text/help/checks.sv';
import { helpPageEn } from '../../text/help/page.en';
import { helpPageSv } from '../../text/help/page.sv';
import type { Language } from '../../text/numbers';
import { ruleSentence } from '../../text/rule-sentence';
import { reminderSentence as reminderEn } from '../../text/rules.en';
import { reminderSentence as reminderSv } from '../../text/rules.sv';
import { sourceLineAsRead } from '../../text/source';
import type { HelpTopic } from '../parts/open-help';
import type { Words } from '../parts/words';
import { answersTo } from './matching';

export interface Line {
  readonly text: string;
  readonly link?: string;
}

/** @property parts each a heading with its lines; the heading of a privacy paragraph is its title. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly { readonly heading?: string; readonly lines: readonly Line[] }[];
}

export interface Section {
  readonly name: 'check' | 'rule' | 'question' | 'privacy';
  readonly entries: readonly Entry[];
}

/** The id of the entry that a topic leads to, or of a whole section. */
export function entryId(topic: HelpTopic): string {
  switch (topic.about) {
    case 'check': return `help-check-${topic.code}`;
    case 'rule': return `help-rule-${topic.rule}`;
    case 'question': return `help-question-${topic.code}`;
    case 'keyboard':
    case 'privacy':
    case 'program': return `help-${topic.about}`;
  }
}

export const helpWords = { sv: helpPageSv, en: helpPageEn } as const;

export function sections(words: Words): readonly Section[] {
  return [
    { name: 'check', entries: checks(words) },
    { name: 'rule', entries: [...rules.map((rule) => ruleEntry(rule, words)), reminders(words.language)] },
    { name: 'question', entries: questions(words.language) },
    { name: 'privacy', entries: helpWords[words.language].privacy.paragraphs.map(([title, text], index) => ({ id: `help-privacy-${index}`, title, parts: [{ lines: [{ text }] }] })) },
  ];
}

/** Whether all the words that are looked for stand somewhere in the entry, or in the name of its section. */
export function matches({ title, parts }: Entry, { wanted, section, language }: { readonly wanted: string; readonly section: Section['name']; readonly language: Language }): boolean {
  const text = [helpWords[language].sections[section], title, ...parts.flatMap(({ heading = '', lines }) => [heading, ...lines.map((line) => line.text)])].join(' ');
  return answersTo(text, wanted, language);
}

function checks({ language, checkTitle }: Words): readonly Entry[] {
  const named = helpWords[language].check;
  return Object.entries({ sv: checksHelpSv, en: checksHelpEn }[language]).map(([code, help]) => ({
    id: `help-check-${code}`,
    title: Object.entries(checkTitle).find(([one]) => one === code)?.[1] ?? code,
    parts: (['looks', 'why', 'todo', 'accept'] as const).map((part) => ({ heading: named[part], lines: [{ text: help[part] }] })),
  }));
}

function questions(language: Language): readonly Entry[] {
  const named = helpWords[language].question;
  return Object.entries({ sv: questionsHelpSv, en: questionsHelpEn }[language]).map(([code, { title, why, answer }]) => ({
    id: `help-question-${code}`, title,
    parts: [{ heading: named.why, lines: [{ text: why }] }, { heading: named.answer, lines: [{ text: answer }] }],
  }));
}

function ruleEntry(rule: Rule, { language }: Words): Entry {
  const named = helpWords[language];
  const parameters = Object.entries(rule.parameters).flatMap(([name, values]) => values.map(({ from, value, source }) => ({
    text: capital(named.rule.parameter(parameterName(name, language), shown(value, 'kr', language), from, sourceLine(source))),
  })));
  return {
    id: `help-rule-${rule.id}`,
    title: rule.title[language],
    parts: [
      { heading: named.rule.sentence, lines: [{ text: ruleSentence(rule, language) }] },
      ...(parameters.length > 0 ? [{ heading: named.rule.parameters, lines: parameters }] : []),
      { heading: named.rule.inForce, lines: [{ text: rule.inForceFrom }] },
      { heading: named.rule.sources, lines: rule.sources.map((source) => ({ text: named.rule.source(sourceLineAsRead(source, language), source.read), ...linkOf(source) })) },
    ],
  };
}

function parameterName(name: string, language: Language): string {
  const names: Readonly<Record<string, string>> = helpWords[language].parameters;
  return names[name] ?? name;
}

function reminders(language: Language): Entry {
  const sentence = { sv: reminderSv, en: reminderEn }[language];
  return {
    id: 'help-rule-reminders', title: helpWords[language].rule.reminders,
    parts: [{ lines: paminnelser.map(({ id, sources: [source] }) => ({ text: sentence(id), ...linkOf(source) })) }],
  };
}

const linkOf = ({ link }: Source): Pick<Line, 'link'> => (link === undefined ? {} : { link });

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
