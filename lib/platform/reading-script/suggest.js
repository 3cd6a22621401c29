// Suggestions while typing join the script of reading pages here.
