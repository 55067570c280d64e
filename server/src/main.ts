import { runBibliographyThread } from './edges/bibliography-thread';
import { startServer } from './edges/start-server';
import { runTextThread } from './edges/text-thread';

if (!runTextThread() && !runBibliographyThread()) startServer(__dirname);
