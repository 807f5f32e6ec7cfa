/** The least that a page with Fluent can be: what the pages are measured beside. */
import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

function Bare(): ReactNode {
  const [chosen, setChosen] = useState(false);
  return <FluentProvider theme={webLightTheme}><Button role="tab" aria-selected={chosen} onClick={() => { setChosen(true); }}>Bare</Button></FluentProvider>;
}

const place = document.getElementById('page');
if (!place) throw new Error('the page has no element with id "page"');
createRoot(place).render(<Bare />);
