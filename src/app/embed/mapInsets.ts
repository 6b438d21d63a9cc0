/** What is kept free around the map: above it stands the legend. */
export const mapInsets = { left: 10, top: 38, right: 10, bottom: 12 } as const
