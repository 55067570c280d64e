import { runCheckThread } from './edges/check-thread';
import { runLibraryThread } from './edges/library-thread';
import { startServer } from './edges/start-server';
import { runTextThread } from './edges/text-thread';

if (!runTextThread() && !runLibraryThread() && !runCheckThread()) startServer(__dirname);
