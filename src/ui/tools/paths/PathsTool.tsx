export const PathsTool = () => null
