// `npm run mcp`: the Model Context Protocol over standard input and output, for an assistant on the same machine.
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { KNOWLEDGE, knowledgeOrExit, today } from './host/command-line.ts';
import { mcpServer } from './web/mcp/server.ts';

const knowledge = await knowledgeOrExit(process.env.KNOWLEDGE || KNOWLEDGE);
await mcpServer(() => ({ knowledge, today: today(), corrections: [] })).connect(new StdioServerTransport());
