/** Search and filter, folded until wanted: what is found is counted aloud. */
import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Reading } from '../../core/model';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';
import { anySeverity, type Filter, isFiltering, standings, unfiltered } from './filter';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 180px), 1fr))', gap: tokens.spacingHorizontalM, marginBlock: tokens.spacingVerticalS },
  // Fluent's own is wider than a narrow pane where an option is long.
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

interface Props {
  readonly reading: Reading;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  /** Whether there is an earlier check to be new since. */
  readonly sinceBefore: boolean;
  readonly folded: boolean;
  readonly onFold: (folded: boolean) => void;
}

export function Finder({ reading, filter, onFilter, sinceBefore, folded, onFold }: Props): ReactNode {
  const { pane: { checks: { find } }, names, pane } = useWords();
  const view = useViewStyles();
  const styles = useStyles();
  const places = placesIn(reading);
  const change = (part: Partial<Filter>): void => { onFilter({ ...filter, ...part }); };
  return (
    <details className={view.details} open={!folded} onToggle={({ currentTarget }) => { onFold(!currentTarget.open); }}>
      <summary>{isFiltering(filter) ? find.active : find.summary}</summary>
      {!folded && (
        <search>
          <div className={styles.fields}>
            <Field label={find.search}>
              <Input type="search" value={filter.search} placeholder={find.searchHint} autoComplete="off" onChange={(_, { value }) => { change({ search: value }); }} />
            </Field>
            <Field label={find.severity} className={styles.select}>
              <Select value={filter.severity} onChange={(_, { value }) => { change({ severity: anySeverity.find((one) => one === value) ?? 'all' }); }}>
                {anySeverity.map((severity) => <option key={severity} value={severity}>{severity === 'all' ? find.anySeverity : pane.checks.group[severity]}</option>)}
              </Select>
            </Field>
            <Field label={find.standing} className={styles.select}>
              <Select value={filter.standing} onChange={(_, { value }) => { change({ standing: standings.find((one) => one === value) ?? 'all' }); }}>
                {standings.map((standing) => <option key={standing} value={standing}>{find.standings[standing]}</option>)}
              </Select>
            </Field>
            <Field label={find.place} className={styles.select}>
              <Select value={textOf(filter.place)} onChange={(_, { value }) => { change({ place: places.find((one) => textOf(one.place) === value)?.place ?? unfiltered.place }); }}>
                <option value={textOf(unfiltered.place)}>{find.anywhere}</option>
                {places.map(({ place, name }) => <option key={textOf(place)} value={textOf(place)}>{place.is === 'sheet' ? find.sheet(name) : find.table(name || names.kind.okand)}</option>)}
              </Select>
            </Field>
          </div>
          {sinceBefore && <Checkbox label={find.fresh} checked={filter.fresh} onChange={(_, { checked }) => { change({ fresh: checked === true }); }} />}
          {isFiltering(filter) && <Button size="small" onClick={() => { onFilter(unfiltered); }}>{find.clear}</Button>}
        </search>
      )}
    </details>
  );
}

interface NamedPlace {
  readonly place: Filter['place'];
  readonly name: string;
}

/** The sheets, and the tables where a sheet has several. */
function placesIn({ tables, snapshot }: Reading): readonly NamedPlace[] {
  return snapshot.sheets.flatMap(({ name }): NamedPlace[] => {
    const own = tables.filter(({ sheet }) => sheet === name);
    return [{ place: { is: 'sheet', id: name }, name }, ...(own.length > 1 ? own.map((table): NamedPlace => ({ place: { is: 'table', id: table.id }, name: table.title })) : [])];
  });
}

function textOf(place: Filter['place']): string {
  return place.is === 'anywhere' ? place.is : `${place.is} ${place.id}`;
}
