import './mantine-styles.ts';
import '@outreach/ui/styles.css';
import '@outreach/ui/mantine.css';
import './page.css';
import { MantineProvider } from '@mantine/core';
import { outreachTheme, outreachVariables } from '@outreach/ui/mantine';
import { RouterProvider } from '@tanstack/react-router';
import { ServerProvider } from './client/server-context.tsx';
import { ShortcutsProvider } from './keys/shortcuts.tsx';
import { LanguageProvider } from './language/language.tsx';
import { router } from './routes/router.tsx';
import { NoticesProvider } from './shell/notices.tsx';

/** Everything a page stands on: theme, language, keyboard, server, address. */
export function App() {
  return (
    <MantineProvider theme={outreachTheme} cssVariablesResolver={outreachVariables} defaultColorScheme="auto">
      <LanguageProvider>
        <ShortcutsProvider>
          <ServerProvider>
            <NoticesProvider>
              <RouterProvider router={router} />
            </NoticesProvider>
          </ServerProvider>
        </ShortcutsProvider>
      </LanguageProvider>
    </MantineProvider>
  );
}
