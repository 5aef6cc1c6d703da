import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { settings } from './app/settings';
import { speak } from './i18n/i18n';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root.');
await speak(settings().language);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
