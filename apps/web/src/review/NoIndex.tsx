/** Nothing of the console is for search engines, and its addresses go to nobody. React moves these to the head. */
export const NoIndex = () => (
  <>
    <meta name="robots" content="noindex" />
    <meta name="referrer" content="no-referrer" />
  </>
);
