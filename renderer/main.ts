import './app/start-page';
