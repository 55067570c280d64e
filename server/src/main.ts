import { startServer } from './edges/start-server';
import { runTextThread } from './edges/text-thread';

if (!runTextThread()) startServer(__dirname);
