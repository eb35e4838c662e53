/** Opening the browser on the terminal, and giving the terminal back as it was, whatever happens. */
import { render } from "ink";
import { Component } from "react";
import type { ReactNode } from "react";
import { Browser } from "./browser.tsx";
import type { BrowserProps } from "./browser.tsx";

/** Ends the browser on an error, which is then told as any other command's is. */
class Guard extends Component<
  { readonly children: ReactNode; readonly fail: (error: unknown) => void },
  { readonly hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.fail(error);
  }

  override render(): ReactNode {
    return this.state.hasFailed ? null : this.props.children;
  }
}

/** Shows the browser until it is left. @throws whatever went wrong in it */
export async function openBrowser(props: BrowserProps): Promise<void> {
  let failure: { readonly error: unknown } | undefined;
  const app = render(
    <Guard
      fail={(error) => {
        failure = { error };
        app.unmount();
      }}
    >
      <Browser {...props} />
    </Guard>,
    // On a bad line every byte counts: only what changed is drawn.
    { alternateScreen: true, incrementalRendering: true, interactive: true, patchConsole: false },
  );
  await app.waitUntilExit();
  if (failure !== undefined) throw failure.error;
}
