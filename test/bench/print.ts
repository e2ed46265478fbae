// A line of the report, and whether an aim was met.
export const print = (line: string): void => void process.stdout.write(`${line}\n`);

export const aim = (met: boolean, text: string): string => `${met ? 'met' : 'NOT MET'}: ${text}`;
