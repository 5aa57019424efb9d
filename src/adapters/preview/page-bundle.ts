/** The page's script and style, each as one file. */
export interface PageBundle {
  readonly script: string;
  readonly style: string;
}

/** Where the build puts them, from the project's folder, by the names under which they are served. */
export const BUILT_PAGE = { folder: 'dist/page', script: 'page.js', style: 'page.css' } as const;
