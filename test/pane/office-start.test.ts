/** What the pane takes from Office and from its own address before it shows anything. */
import { languageOf, schemeOf } from '../../src/pane/session/office-start';
import { wantedView } from '../../src/pane/session/view-address';

test.each([['sv-SE', 'sv'], ['sv', 'sv'], ['SV-fi', 'sv'], ['en-US', 'en'], ['de-DE', 'en'], ['sve', 'en'], ['', 'en']])('Office in "%s" is spoken to in %s', (display, language) => {
  expect(languageOf(display)).toBe(language);
});

test.each([['#FFFFFF', 'light'], ['#262626', 'dark'], ['#6A6A6A', 'dark'], ['#E6E6E6', 'light'], ['f3f2f1', 'light'], ['', undefined], [undefined, undefined], ['Window', undefined]])('behind Office’s panes %s is %s', (background, scheme) => {
  expect(schemeOf(background)).toBe(scheme);
});

test.each([['?view=checks', 'checks'], ['?view=checks&_host_Info=Excel$Win32$16.01$sv-SE', 'checks'], ['?_host_Info=Excel$Win32$16.01$sv-SE', undefined], ['?view=else', undefined], ['', undefined]])('the address "%s" asks for %s', (search, view) => {
  expect(wantedView(search, false)).toBe(view);
  expect(wantedView(search, true)).toBeUndefined();
});
