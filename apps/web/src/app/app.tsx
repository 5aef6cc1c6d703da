import { useEffect } from 'react';
import { DirectionProvider, MantineProvider, useDirection } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queryClient } from '../api/query-client';
import { LANGUAGES, speak } from '../i18n/i18n';
import { router } from './router';
import { useSettings } from './settings';
import { cssVariables, theme } from './theme';

export function App() {
  return (
    <DirectionProvider>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <Speaker />
        <QueryClientProvider client={queryClient}>
          <Notes />
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}

/** At the end of the line, where no list begins. */
function Notes() {
  const { dir } = useDirection();
  return <Notifications position={dir === 'rtl' ? 'bottom-left' : 'bottom-right'} />;
}

/** Speaks the language that is set, in the direction it is written in. */
function Speaker() {
  const { language } = useSettings();
  const { setDirection } = useDirection();
  useEffect(() => {
    void speak(language).then(() => setDirection(LANGUAGES[language].dir));
  }, [language, setDirection]);
  return null;
}
