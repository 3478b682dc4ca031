/** A page that the SDK bundles with its scripts. */
declare module '*.html' {
  const page: string;
  export default page;
}
