import { useEffect, useState } from 'react';

/** A reader hears what came of it when the typing has paused, not at every key; nothing until something has changed. */
const pause = 900;

export function useSettled(text: string): string {
  const [first] = useState(text);
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => { setSettled((before) => (before === '' && text === first ? '' : text)); }, pause);
    return () => { clearTimeout(timer); };
  }, [text, first]);
  return settled;
}
