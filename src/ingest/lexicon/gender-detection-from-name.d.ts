/** The package types its look-up alone, which does not tell what is missing from what is unknown. */
declare module 'gender-detection-from-name/names/en' {
  const names: ReadonlyMap<string, 'male' | 'female'>;
  export default names;
}
declare module 'gender-detection-from-name/names/fr' {
  const names: ReadonlyMap<string, 'male' | 'female'>;
  export default names;
}
declare module 'gender-detection-from-name/names/de' {
  const names: ReadonlyMap<string, 'male' | 'female'>;
  export default names;
}
declare module 'gender-detection-from-name/names/it' {
  const names: ReadonlyMap<string, 'male' | 'female'>;
  export default names;
}
declare module 'gender-detection-from-name/names/es' {
  const names: ReadonlyMap<string, 'male' | 'female'>;
  export default names;
}
declare module 'gender-detection-from-name/names/tr' {
  const names: ReadonlyMap<string, 'male' | 'female'>;
  export default names;
}
