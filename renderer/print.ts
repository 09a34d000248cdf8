import './print/print';
