/** Births whose charts are published, for tests. AstroDatabank: Diana rated A, Charles rated A. */

/** Diana, Princess of Wales: 1 July 1961, 19:45 BST, Sandringham. */
export const DIANA = { utcMs: Date.UTC(1961, 6, 1, 18, 45), latitudeDeg: 52 + 50 / 60, longitudeDeg: 0.5 }

/** Charles III: 14 November 1948, 21:14 GMT, Buckingham Palace. */
export const CHARLES = { utcMs: Date.UTC(1948, 10, 14, 21, 14), latitudeDeg: 51.5, longitudeDeg: -10 / 60 }
