"""Reports: the yearly statement in the words of a language, as PDF, HTML, CSV and XLSX from the same content."""
