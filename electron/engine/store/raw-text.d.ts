/** Files that the bundler takes in as text. */
declare module '*.sql?raw' {
  const text: string;
  export default text;
}
declare module '*.txt?raw' {
  const text: string;
  export default text;
}
