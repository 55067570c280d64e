import { env, workspace } from 'vscode';
import type { Language } from '../../server/src/messages';

/** Language of the user interface: the setting, else that of VS Code. Persian is no display language of VS Code, hence the setting. */
export function uiLanguage(): Language {
  const setting = workspace.getConfiguration('dabir').get<string>('language');
  if (setting === 'fa' || setting === 'en') return setting;
  return env.language.toLowerCase().startsWith('fa') ? 'fa' : 'en';
}
