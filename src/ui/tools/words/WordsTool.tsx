export const WordsTool = () => null
