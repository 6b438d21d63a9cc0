/** The stories that the reader has made. */
export const OwnStories = () => null
