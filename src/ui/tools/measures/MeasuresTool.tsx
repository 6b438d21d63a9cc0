export const MeasuresTool = () => null
