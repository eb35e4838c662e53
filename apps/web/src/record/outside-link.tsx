/** Outside link: an address on the web that is not ours; only http and https ever become links. */
import type { ReactNode } from "react";

/** The link, or its words alone where the address is of another kind. */
export function OutsideLink({
  href,
  children,
}: {
  readonly href: string;
  readonly children: ReactNode;
}) {
  if (!/^https?:\/\//i.test(href)) return children;
  return (
    <a href={href} rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}
