/** The one place where a bug ends: says so, and that the user's workbook is untouched. */
import { Component, type ErrorInfo, type ReactNode } from 'react';
import type { paneSv } from '../../text/pane.sv';

interface Props {
  readonly words: (typeof paneSv)['boundary'];
  readonly onCaught: () => void;
  readonly children: ReactNode;
}

interface Caught {
  readonly error?: Error;
  readonly where?: string;
}

export class Boundary extends Component<Props, Caught> {
  override state: Caught = {};

  static getDerivedStateFromError(error: Error): Caught {
    return { error };
  }

  override componentDidCatch(_: Error, { componentStack }: ErrorInfo): void {
    this.setState({ where: componentStack ?? '' });
    this.props.onCaught();
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    const { error, where } = this.state;
    if (!error) return children;
    return (
      <main role="alert">
        <h1>{words.heading}</h1>
        <p>{words.about}</p>
        <button type="button" onClick={() => { window.location.reload(); }}>{words.reload}</button>
        <details>
          <summary>{words.details}</summary>
          <pre>{error.stack ?? error.message}{where}</pre>
        </details>
      </main>
    );
  }
}
