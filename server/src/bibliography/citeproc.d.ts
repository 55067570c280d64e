declare module 'citeproc' {
  import type { CiteprocModule } from './format-references';

  const citeproc: CiteprocModule;
  export default citeproc;
}
