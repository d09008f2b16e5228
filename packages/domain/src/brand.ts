declare const brand: unique symbol;

/** A primitive that only its own maker can produce, so that a checked value is never checked again. */
export type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };
