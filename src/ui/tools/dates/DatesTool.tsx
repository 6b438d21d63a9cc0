export const DatesTool = () => null
